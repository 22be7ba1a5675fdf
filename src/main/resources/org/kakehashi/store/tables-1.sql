create table project (
    id varchar(64) primary key,
    version bigint not null,
    saved_at timestamp with time zone not null,
    current_state bigint not null,
    last_edit varchar not null,
    summary varchar not null
);

create table project_state (
    project_id varchar(64) not null references project (id) on delete cascade,
    state_number bigint not null,
    edit varchar not null,
    primary key (project_id, state_number)
);

create table state_part (
    project_id varchar(64) not null,
    state_number bigint not null,
    part int not null,
    bytes bytea not null,
    primary key (project_id, state_number, part),
    foreign key (project_id, state_number) references project_state (project_id, state_number) on delete cascade
);

create table deadline (
    project_id varchar(64) not null references project (id) on delete cascade,
    due date not null,
    kind varchar(40) not null,
    subject varchar not null,
    what_ja varchar not null,
    what_en varchar not null
);

create index deadline_by_project on deadline (project_id);

create index deadline_by_day on deadline (due);

create table library_version (
    version bigint primary key,
    saved_at timestamp with time zone not null
);

create table library_part (
    version bigint not null references library_version (version) on delete cascade,
    part int not null,
    bytes bytea not null,
    primary key (version, part)
);
