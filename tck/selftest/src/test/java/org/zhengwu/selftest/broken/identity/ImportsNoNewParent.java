package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.spi.LegalClock;

/** Takes a line with a known name and another parent for one that says what is known, against DIV-001. */
@Decorator
@Priority(1)
abstract class ImportsNoNewParent implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Inject
    LegalClock clock;

    @Override
    public DivisionImportReport importDivisions(Caller caller, Reader lines) {
        List<String> all = new BufferedReader(lines).lines().toList();
        return all.size() == 1 && isNamed(caller, all.get(0).split(","))
                ? new DivisionImportReport(0, 1, List.of(), 0)
                : whole.importDivisions(caller, new StringReader(String.join("\n", all)));
    }

    private boolean isNamed(Caller caller, String[] line) {
        return whole.findDivision(caller, DivisionCode.of(line[0]), clock.today())
                .map(Division::name)
                .filter(line[1]::equals)
                .isPresent();
    }
}
