package org.zhengwu.tck.application.catalogue;

import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Runs every contract of the catalogue. */
public class CatalogueTest
        implements CatalogueContract,
                ItemAnswerContract,
                ItemReadingContract,
                ItemTermsContract,
                ItemWorkContract,
                ItemStateContract,
                ItemSearchContract,
                ItemFormContract,
                ItemCommitmentContract,
                ItemImportContract,
                InheritanceContract {

    @Override
    public ServiceCatalogue function() {
        return candidate().service(ServiceCatalogue.class);
    }
}
