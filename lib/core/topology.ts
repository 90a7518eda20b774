/** A level at which storage fails together: the node label that marks it and the name Ceph's CRUSH map gives it. */
export class Topology {
  /** One disk or volume. */
  public static readonly OSD = new Topology('osd', '');
  /** One node. */
  public static readonly HOST = new Topology('host', 'kubernetes.io/hostname');
  /** One chassis. */
  public static readonly CHASSIS = new Topology('chassis', 'topology.rook.io/chassis');
  /** One rack. */
  public static readonly RACK = new Topology('rack', 'topology.rook.io/rack');
  /** One row of racks. */
  public static readonly ROW = new Topology('row', 'topology.rook.io/row');
  /** One power distribution unit. */
  public static readonly PDU = new Topology('pdu', 'topology.rook.io/pdu');
  /** One pod of racks. */
  public static readonly POD = new Topology('pod', 'topology.rook.io/pod');
  /** One room. */
  public static readonly ROOM = new Topology('room', 'topology.rook.io/room');
  /** One data centre. */
  public static readonly DATACENTER = new Topology('datacenter', 'topology.rook.io/datacenter');
  /** One availability zone. */
  public static readonly ZONE = new Topology('zone', 'topology.kubernetes.io/zone');
  /** One region. */
  public static readonly REGION = new Topology('region', 'topology.kubernetes.io/region');

  private constructor(
    /** The bucket type in the CRUSH map, for example `zone`. */
    public readonly bucket: string,
    /** The node label, for example `topology.kubernetes.io/zone`; empty for a single disk, which no label marks. */
    public readonly label: string,
  ) {}
}
