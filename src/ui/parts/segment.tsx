import './segment.css';
import { RadioGroup, type RadioGroupProps } from './radio-group.tsx';

/** One of a few words. */
export function Segment<T extends string>(props: RadioGroupProps<T>) {
	return <RadioGroup {...props} look="segment" />;
}
