import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import type { ICephOperator } from '../cluster/ceph-operator';
import { whole } from '../numbers';
import type { ClientProfileMappingOptions } from './client-profile-mapping-options';
import type { ProfileMapping } from './profile-mapping';

/** What a mapping of profiles is made of. */
export interface ClientProfileMappingProps extends ClientProfileMappingOptions {
  /** The operator whose drivers use it. */
  readonly operator: ICephOperator;

  /**
   * The name of the ClientProfileMapping.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * What volumes of another Kubernetes cluster are called here, so that they can be mounted after a failover.
 *
 * Rook writes the same for the peers of mirrored pools by itself; this one is for all others.
 *
 * @see https://github.com/ceph/ceph-csi-operator/blob/v1.0.4/api/v1/clientprofilemapping_types.go
 */
export class ClientProfileMapping extends Construct {
  /** The name of the ClientProfileMapping. */
  public readonly mappingName: string;

  /**
   * Adds a mapping to the site of the scope.
   *
   * @throws when the name cannot be one, nothing is mapped, or a pool has no number
   */
  public constructor(scope: Construct, id: string, props: ClientProfileMappingProps) {
    super(scope, requireId(scope, id));
    const { operatorNamespace } = requireObject(props?.operator, 'operatorNamespace', {
      where: 'operator', kind: 'a Rook operator', fix: 'Pass the rook.Operator of the site, or use its addClientProfileMapping()',
    }, this);
    this.mappingName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'mapping', {
      apiVersion: 'csi.ceph.io/v1',
      kind: 'ClientProfileMapping',
      name: this.mappingName,
      namespace: operatorNamespace,
      phase: Phase.DATA,
      body: { spec: { mappings: this.atLeastOne(props.mappings).map((mapping, index) => this.mapping(mapping, `mappings[${index}]`)) } },
      overrides: props.overrides,
    });
  }

  private mapping({ localClientProfile, remoteClientProfile, blockPoolIds }: ProfileMapping, where: string): object {
    const id = (value: number, place: string) => String(whole(value ?? NaN, 1, Infinity, place, this));
    return {
      localClientProfile,
      remoteClientProfile,
      blockPoolIdMapping: blockPoolIds?.map(({ local, remote }, index) => [
        id(local, `${where}.blockPoolIds[${index}].local`), id(remote, `${where}.blockPoolIds[${index}].remote`),
      ]),
    };
  }

  private atLeastOne(mappings: ProfileMapping[] | undefined): ProfileMapping[] {
    if (Array.isArray(mappings) && mappings.length > 0) return mappings;
    throw refusal({
      where: 'mappings', what: 'nothing is mapped', why: 'Volumes of the other cluster would not be found', fix: 'Give one profile at least with its counterpart',
    }, this);
  }
}
