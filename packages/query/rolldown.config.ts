import { defineConfig } from 'rolldown';
import { library } from '../../rolldown.config.base.js';

export default defineConfig(library());
