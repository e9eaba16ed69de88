package org.zhengwu.plugin.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.zhengwu.api.Checked;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.runtime.plugin.PluginException;

/** Reads the documents that settings name, each mistake in which stops the start. */
final class SettingDocuments {

    private SettingDocuments() {}

    /** What the document says that the setting names. */
    static <D, S> S read(String setting, String file, Class<D> type, Function<D, Checked<S>> check) {
        try {
            String text = Files.readString(Path.of(file));
            Checked<S> checked = check.apply(type.cast(Json.strict().read(text, type)));
            if (checked.violations().isEmpty()) {
                return checked.orThrow();
            }
            throw new PluginException(setting + " holds a mistake: " + checked.violations());
        } catch (JsonProblem mistake) {
            throw new PluginException(setting + " holds a mistake: " + mistake.getMessage());
        } catch (IOException | InvalidPathException unreadable) {
            throw new PluginException(setting + " names a file that cannot be read.");
        }
    }
}
