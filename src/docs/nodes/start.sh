#!/usr/bin/env bash
# Two nodes and HAProxy on this machine, to look at and to test; Ctrl+C ends all three.
#   export CHISO_DB_HOST=localhost CHISO_DB_NAME=chiso CHISO_DB_USER=chiso CHISO_DB_PASSWORD=…
#   src/docs/nodes/start.sh 8080 java -jar chiso.jar --spring.profiles.active=postgres --chiso.data-dir=./data
# HAProxy listens on the port given, the nodes on the next two. What follows the port starts one node.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 2 ] || { sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; }
command -v haproxy > /dev/null || { echo "HAProxy is missing (Debian: apt-get install haproxy)" >&2; exit 2; }
export CHISO_PORT=$1 CHISO_PORT_A=$(($1 + 1)) CHISO_PORT_B=$(($1 + 2))
shift

trap 'trap - EXIT; kill $(jobs -p) 2> /dev/null || true; wait' EXIT
trap 'exit 143' TERM INT
"$@" --chiso.node=a --server.port="$CHISO_PORT_A" --server.address=127.0.0.1 &
echo "node a: $!"
"$@" --chiso.node=b --server.port="$CHISO_PORT_B" --server.address=127.0.0.1 &
echo "node b: $!"
haproxy -db -f "$here/haproxy.cfg" &
echo "haproxy: $!"
# A node that ends leaves the other one at work.
wait
