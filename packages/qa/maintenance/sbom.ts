import { currentBillOfMaterials } from '../src/write-bill-of-materials.js';

// `npm run --silent sbom`: prints the bill of materials (CycloneDX) of the packages, after a build.
process.stdout.write(await currentBillOfMaterials());
