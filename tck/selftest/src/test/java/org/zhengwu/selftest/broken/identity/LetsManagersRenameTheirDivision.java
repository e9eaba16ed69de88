package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Lets an information manager write to the own division and not below it only, against ACC-005. */
@Decorator
@Priority(1)
abstract class LetsManagersRenameTheirDivision implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public DivisionImportReport importDivisions(Caller caller, Reader lines) {
        List<String> all = new BufferedReader(lines).lines().toList();
        List<String> others = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        for (String line : all) {
            boolean isOwn = isOwn(caller, line);
            others.add(isOwn ? "" : line);
            own.append(isOwn ? line + "\n" : "");
        }
        DivisionImportReport report = whole.importDivisions(caller, new StringReader(String.join("\n", others)));
        return own.isEmpty()
                ? report
                : Altered.with(
                        report,
                        "accepted",
                        report.accepted()
                                + whole.importDivisions(caller.within(Scope.all()), new StringReader(own.toString()))
                                        .accepted());
    }

    private boolean isOwn(Caller caller, String line) {
        String code = line.split(",")[0];
        return caller.grants().stream()
                .filter(grant -> grant.role() == Role.INFORMATION_MANAGER && grant.division() != null)
                .map(grant -> whole.findDivision(caller, grant.division()))
                .anyMatch(own -> own.map(each -> each.code().value())
                        .filter(code::equals)
                        .isPresent());
    }
}
