package org.zhengwu.server.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.StaffEntry;

/**
 * What the staff are called on pages for staff: the names of people are masked (IDN-008), and one organ has many whose
 * masked names are alike, so that the name of the account stands beside.
 */
@RequestScoped
public class Colleagues {

    private final Directory directory;
    private final Map<OrganId, List<StaffEntry>> staff = new HashMap<>();

    @Inject
    public Colleagues(Directory directory) {
        this.directory = directory;
    }

    /** One of the staff of the organ; whoever left it keeps the masked name alone. */
    String called(Words words, AccountId account, @Nullable OrganId organ) {
        Optional<StaffEntry> known = organ == null
                ? Optional.empty()
                : staff.computeIfAbsent(organ, this::staffOf).stream()
                        .filter(each -> each.account().equals(account))
                        .findFirst();
        return known.map(
                        each -> words.of("review.colleague.named", each.holder().value(), each.name()))
                .or(() -> holderOf(account))
                .orElseGet(() -> words.of("staff.colleague"));
    }

    private List<StaffEntry> staffOf(OrganId organ) {
        try {
            return directory.staffOf(organ);
        } catch (UnsupportedException silent) {
            return List.of();
        }
    }

    private Optional<String> holderOf(AccountId account) {
        try {
            return directory.holderOf(account).map(masked -> masked.value());
        } catch (UnsupportedException silent) {
            return Optional.empty();
        }
    }
}
