package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealService;

/** Answers the enrolment of a certificate that is on file for the organ with the seal that has it. Against SEA-002. */
@Decorator
@Priority(1)
abstract class CertificateOnFileIsGivenBack implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        String certificate = draft.certificate();
        if (certificate == null || !draft.check().violations().isEmpty()) {
            return whole.enrol(caller, key, draft);
        }
        String wanted = compact(certificate);
        Optional<Seal> there =
                whole.list(caller, draft.organ(), PageRequest.of(PageRequest.LONGEST, null)).items().stream()
                        .filter(each -> compact(each.certificate()).equals(wanted))
                        .findFirst();
        return there.isPresent() ? there.get() : whole.enrol(caller, key, draft);
    }

    private static String compact(String pem) {
        return pem.replaceAll("\\s", "");
    }
}
