import type { CellNotice } from '../cells/notice.js';
import type { FormatNotice } from '../formats/notice.js';
import type { InputNotice } from '../input/notice.js';
import type { TableNotice } from '../table/notice.js';

/** Everything that the stages before the rules may notice. */
export type Notice = InputNotice | FormatNotice | TableNotice | CellNotice;

export type NoticeOf<Kind extends Notice['kind']> = Extract<Notice, { readonly kind: Kind }>;
