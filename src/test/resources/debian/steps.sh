#!/bin/sh
# Runs the steps of the operating guide ($1) on a Debian whose /etc, /opt and /var/lib are copies in this directory, then
# looks at what they made. ENVIRONMENT is a line of the guide's environment file, ADDRESS where the page must be then.
set -eu
here=$(pwd)
guide=$1
for directory in etc opt var/lib; do mkdir -p "$here/root/$directory"; done
cp -a /etc/. "$here/root/etc/"
for directory in etc opt var/lib; do mount --bind "$here/root/$directory" "/$directory"; done
export PATH="$here/bin:$PATH" PID="$here/pid"
trap 'kill "$(cat "$PID")" 2>/dev/null || true; tail -n 40 "$PID.log" 2>/dev/null || true' EXIT

# the administrator's only line of configuration: the port, which nobody else has
sed "s#^systemctl daemon-reload#echo '$ENVIRONMENT' > /etc/chiso/chiso.env; &#" "$guide" >"$here/guide.sh"
sh -eux "$here/guide.sh"

echo "PAGE $(curl --silent --output /dev/null --retry 60 --retry-connrefused --retry-delay 1 --write-out '%{http_code}' "$ADDRESS")"
echo "USER $(ps -o user= -p "$(cat "$PID")")"
echo "DATA $(stat -c '%U %a' /var/lib/chiso) $(stat -c '%U %a' /var/lib/chiso/chiso.mv.db)"
kill -TERM "$(cat "$PID")"
tail --pid="$(cat "$PID")" -f /dev/null
echo "SEALED $(wc -l </var/lib/chiso/audit-seal.txt)"
trap - EXIT
