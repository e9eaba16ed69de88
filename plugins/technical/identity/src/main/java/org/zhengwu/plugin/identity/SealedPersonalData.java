package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.identity.Masking;
import org.zhengwu.spi.technical.identity.PersonalData;

/** Seals the personal values of other functions under the same keys, each to its record. */
@ApplicationScoped
class SealedPersonalData implements PersonalData {

    private final Sealing sealing;
    private final ChosenMasking masking;

    @Inject
    SealedPersonalData(Sealing sealing, ChosenMasking masking) {
        this.sealing = sealing;
        this.masking = masking;
    }

    @Override
    public String seal(Subject owner, String plain) {
        return sealing.seal(plain, owner.toString());
    }

    @Override
    public String open(Subject owner, String sealed) {
        return sealing.open(sealed, owner.toString());
    }

    @Override
    public Masking masking() {
        return masking.get();
    }
}
