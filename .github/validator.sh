#!/usr/bin/env bash
# Runs `ilo-kz validate` with the arguments that it is given. action.yml and .pre-commit-hooks.yaml
# are checked out at a version of this repository, and this runs the same version of the package:
# neither has to name one, so neither can name a wrong one.
# ILO_KZ_VERSION chooses another version.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=${ILO_KZ_VERSION:-$(node -p 'require(process.argv[1]).version' "$root/packages/cli/package.json")}
exec npx --yes "@ilo-kz/cli@$version" validate "$@"
