import {Text} from 'ink';
import {memo} from 'react';

/** One row of the screen, already fitted; drawn again only when its text changes. */
export const Row = memo(({text}: {readonly text: string}) => <Text wrap="truncate">{text}</Text>);
Row.displayName = 'Row';
