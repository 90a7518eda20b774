/** Where the pieces of a client's configuration are mounted, as Rook's own programs expect them. */
export const CLIENT_FILES = {
  monitors: '/etc/rook/mon-endpoints',
  key: '/var/lib/rook-ceph-mon/secret.keyring',
  overrides: '/etc/rook-config-override/config',
  configuration: '/etc/ceph',
};

/** How often the pieces are looked at: mons move and keys are rotated while the pod runs. */
const PAUSE_SECONDS = 10;

const PREPARE = `
inputs() {
  cat ${CLIENT_FILES.monitors} ${CLIENT_FILES.key} ${CLIENT_FILES.overrides} 2>/dev/null
}

# Mons come as "a=10.0.0.1:6789,b=10.0.0.2:6789"; Ceph takes the addresses alone.
configure() {
  umask 077
  printf '[%s]\\nkey = %s\\n' "$ROOK_CEPH_USERNAME" "$(cat ${CLIENT_FILES.key})" > ${CLIENT_FILES.configuration}/keyring
  {
    printf '[global]\\nmon_host = %s\\n\\n' "$(sed 's/[a-z0-9_-]\\+=//g' ${CLIENT_FILES.monitors})"
    printf '[%s]\\nkeyring = ${CLIENT_FILES.configuration}/keyring\\n\\n' "$ROOK_CEPH_USERNAME"
    if [ -s ${CLIENT_FILES.overrides} ]; then
      cat ${CLIENT_FILES.overrides}
    fi
  } > ${CLIENT_FILES.configuration}/ceph.conf
  echo "$(date) wrote ${CLIENT_FILES.configuration}/ceph.conf and its keyring"
}
`.trim();

/** A program for bash that writes the configuration of a Ceph client once. */
export const CONFIGURE_ONCE = `${PREPARE}

configure
`;

/** A program for bash that writes it, and again whenever a piece of it has changed. */
export const CONFIGURE_FOREVER = `${PREPARE}

written=
while true; do
  seen=$(inputs)
  if [ "$seen" != "$written" ]; then
    configure
    written=$seen
  fi
  sleep ${PAUSE_SECONDS}
done
`;
