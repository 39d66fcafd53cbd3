import { categories } from '@ilo-kz/data/categories';
import { clocks, completeTo } from '@ilo-kz/data/clocks';
import type { Register } from './register.js';

/** The register of @ilo-kz/data. */
export const bundledRegister: Register = { clocks, categories, completeTo };
