import { defineConfig } from 'rolldown';
import { libraryOfFiles } from '../../rolldown.config.base.js';

export default defineConfig(libraryOfFiles());
