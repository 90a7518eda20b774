import { refusal } from '../core/problem';

const DEFAULT_SOCKET = '/run/topolvm/lvmd.sock';
/** The kernel's limit for the path of a socket, without the zero at its end (unix(7)). */
const SOCKET_LIMIT = 107;

/** How lvmd, wherever it runs in a pod, calls LVM. */
export interface EmbeddedLvmdOptions {
  /**
   * The command that takes LVM's subcommands, for nodes that have LVM elsewhere than in `/sbin/lvm`.
   *
   * @default - `/sbin/lvm` of the node, through `nsenter`; that of the image, where the platform says that nodes have none
   */
  readonly lvmCommand?: string[];
}

/** How lvmd runs in pods of its own. */
export interface ManagedLvmdOptions extends EmbeddedLvmdOptions {
  /**
   * The socket on which lvmd listens, an absolute path; its directory is shared through the node.
   *
   * @default /run/topolvm/lvmd.sock
   */
  readonly socketName?: string;
}

/** How TopoLVM finds an lvmd that is not its own. */
export interface HostLvmdOptions {
  /**
   * The socket on which lvmd listens, an absolute path.
   *
   * @default /run/topolvm/lvmd.sock
   */
  readonly socketName?: string;
}

/**
 * Who calls LVM on the nodes.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/advanced-setup.md
 */
export class Lvmd {
  /**
   * A DaemonSet of its own, as upstream recommends.
   *
   * @throws when the socket cannot be one, or the command is empty
   */
  public static managed(options: ManagedLvmdOptions = {}): Lvmd {
    return new Lvmd('managed', requireSocket(options.socketName), requireCommand(options.lvmCommand));
  }

  /**
   * The pods that serve the kubelet; takes less of a node, and upstream calls it an early stage.
   *
   * @throws when the command is empty
   */
  public static embedded(options: EmbeddedLvmdOptions = {}): Lvmd {
    return new Lvmd('embedded', undefined, requireCommand(options.lvmCommand));
  }

  /**
   * A service of the node itself, for example of systemd; device classes then say what its configuration holds, and nothing is rendered from them.
   *
   * @throws when the socket cannot be one
   */
  public static onHost(options: HostLvmdOptions = {}): Lvmd {
    return new Lvmd('host', requireSocket(options.socketName), undefined);
  }

  private constructor(
    private readonly mode: 'managed' | 'embedded' | 'host',
    private readonly socketName: string | undefined,
    private readonly lvmCommand: readonly string[] | undefined,
  ) {}

  /**
   * The same with another command for LVM.
   *
   * @internal
   */
  public _calling(lvmCommand: readonly string[]): Lvmd {
    return new Lvmd(this.mode, this.socketName, [...lvmCommand]);
  }

  /** @internal */
  public get _hasOwnPods(): boolean {
    return this.mode === 'managed';
  }

  /** @internal */
  public get _isEmbedded(): boolean {
    return this.mode === 'embedded';
  }

  /** @internal */
  public get _socketName(): string | undefined {
    return this.socketName;
  }

  /** @internal */
  public get _lvmCommand(): readonly string[] | undefined {
    return this.lvmCommand;
  }
}

function requireSocket(socketName = DEFAULT_SOCKET): string {
  if (/^(\/[^/\s]+){2,}$/.test(socketName) && socketName.length <= SOCKET_LIMIT) return socketName;
  throw refusal({
    where: 'lvmd.socketName',
    what: `"${socketName}" cannot be the path of a socket`,
    why: 'TopoLVM and lvmd meet there, and its directory is mounted from the node',
    fix: `Write an absolute path in a directory of its own, at most ${SOCKET_LIMIT} characters long, for example ${DEFAULT_SOCKET}`,
  });
}

function requireCommand(command: string[] | undefined): readonly string[] | undefined {
  if (command === undefined) return undefined;
  if (command.length > 0 && command.every((word) => word !== '')) return [...command];
  throw refusal({
    where: 'lvmd.lvmCommand',
    what: 'a word of the command, or all of it, is empty',
    why: 'lvmd has nothing to run',
    fix: 'Write one word an entry, for example ["/usr/bin/nsenter", "-m", "-u", "-i", "-n", "-p", "-t", "1", "/usr/sbin/lvm"]',
  });
}
