#!/usr/bin/env bash
# Builds the site on Netlify. Its images have no current .NET, so this installs the SDK that global.json pins, if it is
# missing.
# usage: site/netlify-build.sh BASE_URL
set -euo pipefail

base_url=${1:?the address that the site will have}
cd "$(dirname "$0")/.."

# In this folder `dotnet` obeys global.json, so it fails when the right SDK is missing.
if ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="$HOME/.dotnet"
  export PATH="$DOTNET_ROOT:$PATH"
  installer=$(mktemp)
  curl --fail --silent --show-error --location --retry 3 --output "$installer" https://dot.net/v1/dotnet-install.sh
  bash "$installer" --jsonfile global.json --install-dir "$DOTNET_ROOT" --no-path
  rm "$installer"
fi

dotnet run --project site/Companion --configuration Release -- build --base-url "$base_url"
