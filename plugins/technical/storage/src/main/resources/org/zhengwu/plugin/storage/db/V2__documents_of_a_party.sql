create index st_document_party on st_document (party);
create index st_document_uploader_party on st_document (uploader_party);
