package org.zhengwu.tck.technical.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/**
 * Seals of the city's department, and what it seals. In a run of the kit the platform makes seals, with
 * certificates that hold on the days to which the clock is moved.
 */
public interface SealFixtures extends CaseFixtures {

    LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    default SealService seals() {
        return candidate().service(SealService.class);
    }

    default Caller keeper() {
        return staff().holder(Role.SECURITY_ADMINISTRATOR, Organ.CITY);
    }

    /** The city's department, which handles the cases of the kit. */
    default OrganId organ() {
        return cast().idOf(Organ.CITY);
    }

    default SealDraft draft(OrganId organ, SealAlgorithm algorithm) {
        return SealDraft.builder()
                .organ(organ)
                .name("行政审批专用章")
                .algorithm(algorithm)
                .build();
    }

    default Seal enrolled(OrganId organ, SealAlgorithm algorithm) {
        clock().moveTo(MARCH_2);
        return seals().enrol(keeper(), IdempotencyKey.fresh(), draft(organ, algorithm));
    }

    default Seal revoked(Seal seal) {
        return seals().revoke(keeper(), seal.id(), seal.revision(), new SealRevocationDraft("换章"));
    }

    /** What the last step of the case gave out, as its applicant reads it. */
    default byte[] lastDocument(People people, Case of) {
        List<HistoryEntry> history = function().history(people.applicant(), of.id());
        List<DocumentId> documents = history.get(history.size() - 1).documents();
        assertThat(documents).hasSize(1);
        try (DocumentContent opened =
                candidate().service(DocumentStore.class).open(people.applicant(), documents.get(0))) {
            return opened.content().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The document by which a fresh case was accepted. */
    default byte[] acceptance() {
        People people = people();
        return lastDocument(people, accepted(people, Kind.PERMIT, MARCH_2));
    }

    /** What a visitor is told of a document. */
    default SealVerification verified(byte[] document) {
        return seals().verify(cast().visitor(), new ByteArrayInputStream(document));
    }
}
