package org.zhengwu.plugin.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A department at the other end of a folder. */
final class FolderDepartment implements Department {

    private final Path folder;
    private final Path away;
    private boolean isAway;

    FolderDepartment(Path place) throws IOException {
        folder = Files.createDirectories(place.resolve("drop"));
        away = place.resolve("away");
    }

    @Override
    public String spokenTo() {
        return "\"folder\": \"" + folder + "\"";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("zhengwu.cases.file-drop.patience", "PT0S");
    }

    @Override
    public void says(String name, byte[] text) {
        try {
            Path in = Files.createDirectories((isAway ? away : folder).resolve("in"));
            Path part = Files.write(in.resolve(name + ".tmp"), text);
            Files.move(part, in.resolve(name + ".json"));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Override
    public List<String> handedOver() {
        return files("out").stream()
                .filter(each -> each.endsWith(".handover.json"))
                .map(each -> each.replace(".handover.json", ""))
                .toList();
    }

    @Override
    public String handover(String number) {
        return text("out/" + number + ".handover.json");
    }

    @Override
    public String material(String number, HandedMaterial material) {
        return text("out/materials/" + number + "/" + material.document());
    }

    @Override
    public String ended(String number) {
        return text("out/" + number + ".ended.json");
    }

    @Override
    public String refused(String number, String answer) {
        return text("out/" + number + "." + answer + ".refused.json");
    }

    @Override
    public List<String> acknowledged() {
        return files("acknowledged").stream()
                .map(each -> each.replace(".json", ""))
                .toList();
    }

    @Override
    public List<String> rejections() {
        return files("rejected").stream()
                .filter(each -> each.endsWith(".reason.json"))
                .map(each -> text("rejected/" + each))
                .toList();
    }

    @Override
    public boolean isQuiet() {
        return files("in").isEmpty() && files("in/.taken").isEmpty();
    }

    @Override
    public void goesAway() {
        move(folder, away);
        isAway = true;
    }

    /** A folder that was made anew meanwhile would be in the way. */
    @Override
    public void comesBack() {
        move(away, folder);
        isAway = false;
    }

    @Override
    public void close() {
        // Its files go with the place of the test.
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private List<String> files(String below) {
        Path place = folder.resolve(below);
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(place)) {
            return found.filter(Files::isRegularFile)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
