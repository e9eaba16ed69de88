package org.zhengwu.tck.technical.identity;

import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Staff;

/** A department of the city, below that of the province in its line, which ends in a merger (机构改革). */
public final class EndingOrgan {

    private final Candidate candidate;
    private final Organ organ;

    private EndingOrgan(Candidate candidate, Organ organ) {
        this.candidate = candidate;
        this.organ = organ;
    }

    public static EndingOrgan establish(Candidate candidate) {
        OrganDraft draft = draft(candidate.cast(), Identifiers.organCode()).build();
        Organ established = candidate
                .service(IdentityService.class)
                .establish(administrator(candidate), IdempotencyKey.fresh(), draft);
        return new EndingOrgan(candidate, established);
    }

    /** What a department of the city is established by. */
    static OrganDraft.Builder draft(Cast cast, String creditCode) {
        return OrganDraft.builder()
                .creditCode(creditCode)
                .name("市测试局")
                .division(cast.divisionOf(Cast.Organ.CITY).toString())
                .superior(cast.idOf(Cast.Organ.PROVINCE).toString());
    }

    public OrganId id() {
        return organ.id();
    }

    /** Merges it, and returns when its work has moved. */
    public void mergeInto(Cast.Organ successor) {
        OrganMergerDraft merger =
                new OrganMergerDraft(candidate.cast().idOf(successor).toString());
        candidate
                .service(IdentityService.class)
                .mergeOrgan(administrator(candidate), organ.id(), organ.revision(), merger);
        candidate.clock().settle();
    }

    private static Caller administrator(Candidate candidate) {
        return Staff.of(candidate.cast()).holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
    }
}
