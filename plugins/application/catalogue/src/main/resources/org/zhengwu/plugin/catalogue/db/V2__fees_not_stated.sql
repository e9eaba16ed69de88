-- An item that said nothing of fees was kept as one that is expressly free. Which of the two was meant cannot be told
-- any more, so that each now says nothing (LIC-015); text inside a document cannot look like this, its quotes are escaped.
update cat_content set document = replace(document, ',"fees":[],', ',') where document like '%,"fees":[],%';
