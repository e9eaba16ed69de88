package org.zhengwu.runtime.persistence;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.host.Host;

/** The one persistence unit, made of the classes that the chosen plugins declare. */
final class AssembledUnit implements PersistenceUnitInfo {

    private final Host host;
    private final List<String> classes;
    private final ClassLoader loader;

    AssembledUnit(Host host, List<String> classes, ClassLoader loader) {
        this.host = host;
        this.classes = List.copyOf(classes);
        this.loader = loader;
    }

    @Override
    public String getPersistenceUnitName() {
        return "zhengwu";
    }

    @Override
    public @Nullable String getPersistenceProviderClassName() {
        return null;
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return host.transactionType();
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return getTransactionType() == PersistenceUnitTransactionType.JTA ? host.dataSource() : null;
    }

    @Override
    public @Nullable DataSource getNonJtaDataSource() {
        return getTransactionType() == PersistenceUnitTransactionType.JTA ? null : host.dataSource();
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return AssembledUnit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Entities stay unwoven.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return loader;
    }
}
