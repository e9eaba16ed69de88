package cn.example.city.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.spi.technical.notifications.AddressBook;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notifier;
import org.zhengwu.spi.technical.notifications.Receipt;

/** Short messages as lines of a file; every party has an address. */
@ApplicationScoped
class CitySms implements Notifier, AddressBook {

    private final Path file;

    @Inject
    CitySms(@ConfigProperty(name = "zhengwu.notifications.city-sms") String file) {
        this.file = Path.of(file);
    }

    @Override
    public String way() {
        return "sms";
    }

    @Override
    public Optional<String> address(NoticeOrder order, String way) {
        return Optional.ofNullable(order.party()).map(party -> way + ":" + party);
    }

    @Override
    public Receipt deliver(NoticeId id, String address, String title, String text) {
        try {
            Files.writeString(file, address + " " + title + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Receipt.taken(id.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
