import type { IConstruct } from 'constructs';
import type { ClaimedVolume } from '../claimed-volume';
/** Where a template stands, and what sets it apart from other templates. */
export interface TemplatePlace {
    readonly scope: IConstruct;
    readonly where: string;
    readonly name?: string;
    readonly volumeMode?: string;
    readonly annotations?: Readonly<Record<string, string | undefined>>;
}
/** The claim template that the operator makes volumes from. */
export declare function claimTemplate({ storageClass, size, claim }: ClaimedVolume, place: TemplatePlace): object;
