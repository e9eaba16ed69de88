package org.zhengwu.plugin.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.seals.SealProvider;
import org.zhengwu.spi.technical.seals.Seals;

/** Seals documents for other functions, and records each use. */
@ApplicationScoped
class JpaSeals implements Seals {

    private final SealBook book;
    private final SealProvider provider;
    private final RareFonts rareFonts;
    private final Directory directory;
    private final LegalClock clock;

    @Inject
    JpaSeals(SealBook book, SealsSettings settings, Directory directory, LegalClock clock) {
        this.book = book;
        this.provider = settings.provider();
        this.rareFonts = settings.rareFonts();
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<byte[]> seal(OrganId organ, Subject subject, String page) {
        Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        return book.inUseBy(directory.acting(organ), now).map(seal -> seal(seal, subject, page, now));
    }

    private byte[] seal(SealEntity seal, Subject subject, String page, Instant now) {
        byte[] unsigned = PageRenderer.render(page, new SealImage(seal.owner(), seal.name()), rareFonts);
        SealSigner signer = new SealSigner(
                seal.certificate(),
                seal.algorithm(),
                content -> provider.sign(seal.keyReference(), seal.algorithm(), content)
                        .orElseThrow(JpaSeals::withoutKey));
        byte[] sealed = SealedPdf.sign(unsigned, seal.owner(), now, content -> signer.sign(content, now));
        book.enter(new UseEntity(seal.id(), Certificates.digest(sealed), subject, now));
        return sealed;
    }

    private static UnavailableException withoutKey() {
        return new UnavailableException("seals", "SealProvider", "The seal platform lacks the key of the seal");
    }
}
