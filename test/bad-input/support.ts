import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodePool, Resources, rook, Site, SiteProps, Size, StorageApp, topolvm } from 'rookery';

/** Values as callers without types hand them over. */
export const untyped = (value: unknown): any => value;

/** A site with TopoLVM, Rook and what is asked for on top of them. */
export class Stack {
  public readonly ssd = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' });
  public readonly app: StorageApp;
  public readonly site: Site;
  private installed?: topolvm.TopoLvm;
  private running?: rook.Operator;
  private claimed?: topolvm.TopoLvmStorageClass;

  public constructor(outdir: string, props?: SiteProps) {
    this.app = new StorageApp({ outdir, quiet: true });
    this.site = new Site(this.app, 'tokyo', props);
  }

  public get lvm(): topolvm.TopoLvm {
    return this.installed ??= new topolvm.TopoLvm(this.site, 'topolvm', { deviceClasses: [this.ssd] });
  }

  public get local(): topolvm.TopoLvmStorageClass {
    return this.claimed ??= this.lvm.addStorageClass('local', { deviceClass: this.ssd });
  }

  public get operator(): rook.Operator {
    return this.running ??= new rook.Operator(this.site, 'rook');
  }

  /** Three OSDs on local volumes, with changes. */
  public osds(options: Partial<rook.OsdSetOptions> = {}, name = 'set1'): rook.OsdSet {
    return rook.OsdSet.onPvc(name, {
      storageClass: this.local,
      count: 3,
      size: Size.tebi(1),
      resources: Resources.of({ cpu: '2', memory: Size.gibi(5), memoryLimit: Size.gibi(5) }),
      ...options,
    });
  }

  /** A cluster that nothing is wrong with, with changes. */
  public cluster(options: Partial<rook.CephClusterOptions> = {}, name = 'ceph-ssd'): rook.CephCluster {
    return this.operator.addCluster(name, { mons: rook.Mons.onPvc(this.local, { size: Size.gibi(10) }), osds: [this.osds()], ...options });
  }

  /** A pool of that cluster. */
  public pool(name = 'replicated'): rook.CephBlockPool {
    return this.cluster().addBlockPool(name, rook.Redundancy.replicated(3));
  }
}

/** Nodes in numbers that are known, with room for local volumes. */
export function nodes(count: number, nodeNames?: string[]): SiteProps {
  return { nodes: [NodePool.of('workers', { count, nodeNames, volumeGroups: { 'vg-ssd': Size.tebi(4) } })] };
}

/** What is said about a program that must not write anything. */
export function refused(program: (stack: Stack) => void, props?: SiteProps): string {
  const outdir = mkdtempSync(join(tmpdir(), 'rookery-bad-input-'));
  try {
    const stack = new Stack(outdir, props);
    program(stack);
    stack.app.synth();
  } catch (error) {
    expect(readdirSync(outdir)).toEqual([]);
    expect(error).not.toBeInstanceOf(TypeError);
    return (error as Error).message;
  } finally {
    rmSync(outdir, { recursive: true });
  }
  throw new Error('The program was written as if nothing were wrong with it.');
}

/** The findings in a message, one text each, without the line that counts them. */
export function findings(message: string): string[] {
  return message.split('\n\n').slice(1);
}
