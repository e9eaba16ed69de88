package org.zhengwu.tck.technical.identity;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Staff;

/** A street that never was before: what a test publishes for it meets nothing of another test or of a run before. */
public final class FreshStreet {

    private static final int FIRST = 500;
    private static final int BEYOND = 1000;

    /** Tests move the clock forward and back, so that a street may be known from a later day on. */
    private static final int YEARS_AHEAD = 20;

    private FreshStreet() {}

    /** The code of a fresh street of the county, which is there from today on. */
    public static DivisionCode of(Candidate candidate, String county) {
        IdentityService identity = candidate.service(IdentityService.class);
        LocalDate today = candidate.clock().today();
        DivisionCode code = Stream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, BEYOND))
                .map(street -> DivisionCode.of(county + street))
                .filter(each -> isFree(identity, candidate, each, today))
                .filter(each -> isFree(identity, candidate, each, today.plusYears(YEARS_AHEAD)))
                .findFirst()
                .orElseThrow();
        String line = code.value() + ",测试街道" + code.value().substring(county.length()) + "," + county + "\n";
        identity.importDivisions(
                Staff.of(candidate.cast()).holder(Role.INFORMATION_MANAGER, Organ.PROVINCE), new StringReader(line));
        return code;
    }

    private static boolean isFree(IdentityService identity, Candidate candidate, DivisionCode code, LocalDate on) {
        return identity.findDivision(candidate.cast().visitor(), code, on).isEmpty();
    }
}
