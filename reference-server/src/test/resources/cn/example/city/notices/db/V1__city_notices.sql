create table city_notice (
    id uuid primary key,
    party varchar(36),
    subject varchar(70) not null,
    template varchar(200) not null,
    sent_at timestamp with time zone not null
);
