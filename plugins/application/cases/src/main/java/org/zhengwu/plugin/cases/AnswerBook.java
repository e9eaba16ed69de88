package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.cases.AnswerDraft;
import org.zhengwu.spi.application.cases.CheckedAnswer;
import org.zhengwu.spi.technical.identity.PersonalData;

/** Keeps what systems of departments say, once. */
@ApplicationScoped
class AnswerBook {

    private final HandoverStore store;
    private final PersonalData personal;
    private final LegalClock clock;

    @Inject
    AnswerBook(HandoverStore store, PersonalData personal, LegalClock clock) {
        this.store = store;
        this.personal = personal;
        this.clock = clock;
    }

    /** Keeps an answer unless it is known already; what is wrong where it cannot be kept. */
    List<Violation> keep(Connection from, AnswerDraft said) {
        Checked<CheckedAnswer> checked = said.check();
        if (!checked.violations().isEmpty()) {
            return checked.violations();
        }
        CheckedAnswer answer = checked.orThrow();
        String digest = digest(said);
        Optional<AnswerEntity> known = store.answer(from.name(), answer.id());
        if (known.isPresent()) {
            return known.get().says(digest)
                    ? List.of()
                    : List.of(new Violation("id", "reused", "must be the id of one answer"));
        }
        Optional<CaseEntity> about = store.numbered(answer.number()).filter(found -> isExpected(from, found));
        if (about.isEmpty()) {
            return List.of(new Violation(
                    "number", "not-handed-over", "must be the number of a case that was handed over to this system"));
        }
        keep(from, answer, said, digest, about.get());
        return List.of();
    }

    private void keep(Connection from, CheckedAnswer answer, AnswerDraft said, String digest, CaseEntity about) {
        String content = personal.seal(about.id().subject(), Json.strict().write(said));
        store.add(new AnswerEntity(from.name(), answer, about.id(), content, digest, clock.now()));
    }

    /** What an answer says. */
    AnswerDraft read(AnswerEntity kept) {
        return Json.lenient().read(personal.open(kept.about().subject(), kept.content()), AnswerDraft.class);
    }

    /** Handed over to this system; or not accepted yet, as after a restore of what was before the acceptance. */
    private boolean isExpected(Connection from, CaseEntity found) {
        return store.of(found.id())
                .map(handover -> handover.isTo(from.name()))
                .orElse(found.acceptance() == null && found.state().isOpenAtOrgan());
    }

    private static String digest(AnswerDraft said) {
        try {
            byte[] text = Json.strict().canonical(said).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
