#!/usr/bin/env bash
# Builds the site on a host whose images have no .NET 10: installs the SDK, if it is missing, and the tool.
# usage: bash build.sh BASE_URL [OPTION ...]
set -euo pipefail

base_url=${1:?the address that the site will have}
shift
cd "$(dirname "$0")"

if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
  export DOTNET_ROOT="$HOME/.dotnet"
  export PATH="$DOTNET_ROOT:$PATH"
  installer=$(mktemp)
  curl --fail --silent --show-error --location --retry 3 --output "$installer" https://dot.net/v1/dotnet-install.sh
  bash "$installer" --channel 10.0 --install-dir "$DOTNET_ROOT" --no-path
  rm "$installer"
fi

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet tool restore
dotnet companion build --base-url "$base_url" "$@"
