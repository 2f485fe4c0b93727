import './picture-choice.css';
import { RadioGroup, type RadioGroupProps } from './radio-group.tsx';

/** One picture out of many. */
export function PictureChoice<T extends string>(props: RadioGroupProps<T>) {
	return <RadioGroup {...props} look="picture-choice" />;
}
