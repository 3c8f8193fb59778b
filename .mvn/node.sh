#!/usr/bin/env bash
# Sees to it that the build has a Node that Vaadin accepts, and writes where it is.
# Vaadin would fetch a Node from a host that closed networks do not reach; the npm registry they do reach has it too.
# Usage: node.sh NODE_MAJOR NPM_MAJOR DIRECTORY PROPERTIES_FILE
set -euo pipefail

node_major=$1 npm_major=$2 directory=$3 properties=$4

major() {
    local version
    version=$("$1" --version 2>/dev/null) || return 1
    version=${version#v}
    echo "${version%%.*}"
}

mkdir -p "$(dirname "$properties")"
if found=$(major node) && [ "$found" -ge "$node_major" ] && command -v npm >/dev/null; then
    dirname "$(command -v node)" | sed 's/^/vaadin.node.folder=/' >"$properties"
    exit 0
fi

if ! found=$(major "$directory/bin/node") || [ "$found" -lt "$node_major" ]; then
    if ! command -v npm >/dev/null; then
        echo "ChiSo builds its page with Node $node_major, or any older Node with npm to fetch that:" \
            "install npm (Debian: apt-get install npm) and start again." >&2
        exit 1
    fi
    echo "Node $node_major is fetched with npm into $directory" >&2
    npm install --global --prefix "$directory" --no-fund --no-audit --loglevel=error \
        "node@$node_major" "npm@$npm_major" >&2
fi
echo "vaadin.node.folder=$directory/bin" >"$properties"
