create table city_notice (
    id uuid primary key,
    box varchar(50) not null,
    subject varchar(70) not null,
    bundle varchar(200) not null,
    template varchar(200) not null,
    named_values varchar not null,
    sent_at timestamp with time zone not null,
    delivered_at timestamp with time zone,
    read_at timestamp with time zone,
    read_by varchar(36)
);
create index city_notice_box on city_notice (box, id);
