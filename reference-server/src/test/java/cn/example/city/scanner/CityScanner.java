package cn.example.city.scanner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** A scanner that is as the file of its setting says: well, down, hanging or broken. */
@ApplicationScoped
class CityScanner implements ContentScanner {

    private final Path mood;

    @Inject
    CityScanner(@ConfigProperty(name = "zhengwu.storage.city-scanner") String mood) {
        this.mood = Path.of(mood);
    }

    @Override
    public Optional<String> scan(InputStream content) throws IOException {
        return switch (Files.readString(mood)) {
            case "down" -> throw new OutageException("The city's scanner is switched off");
            case "hanging" -> hang();
            case "broken" -> throw new IllegalStateException("The city's scanner has a fault");
            default -> Optional.empty();
        };
    }

    private static Optional<String> hang() {
        try {
            TimeUnit.MINUTES.sleep(5);
        } catch (InterruptedException gaveUp) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
