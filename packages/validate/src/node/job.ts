// For the threads of `run-jobs.ts`.
export {
  checkFile as runJob,
  type FileResult as JobResult,
  type FileTask as Job,
} from './validate-file.js';
