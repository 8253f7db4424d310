/** The file of a site as a careful colleague writes it. */
export const SITE = `# the dashboard
map $http_upgrade $connection_upgrade {
    default upgrade;
    ''      close;
}

upstream dashboard {
    server 127.0.0.1:8501;
}

server {
    listen 80;
    listen [::]:80;
    server_name dashboard.example;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name dashboard.example;
    server_tokens off;
    client_max_body_size 2m;

    ssl_certificate     /etc/nginx/tls/dashboard.crt;
    ssl_certificate_key /etc/nginx/tls/dashboard.key;
    ssl_protocols TLSv1.2 TLSv1.3;

    add_header X-Frame-Options DENY always;
    add_header X-Content-Type-Options nosniff always;
    add_header Referrer-Policy no-referrer always;
    add_header Content-Security-Policy "default-src 'self'; frame-ancestors 'none'" always;
    add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;

    auth_basic "Dashboard";
    auth_basic_user_file /etc/nginx/dashboard.htpasswd;

    proxy_http_version 1.1;
    proxy_set_header Host dashboard.example;
    proxy_set_header Authorization "";

    location / {
        proxy_pass http://dashboard;
    }

    location /ws {
        proxy_pass http://dashboard;
        proxy_set_header Host dashboard.example;
        proxy_set_header Authorization "";
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $connection_upgrade;
        proxy_read_timeout 1h;
    }

    location = /healthz {
        auth_basic off;
        proxy_pass http://dashboard/healthz;
    }
}
`;

/** An nginx.conf with everything that makes reading one hard. */
export const WHOLE = String.raw`user www-data;
worker_processes auto;
pid /run/nginx.pid;
error_log syslog:server=192.0.2.1 warn;
events { worker_connections 256; }
http {
    include mime.types;
    log_format short '$remote_addr "$request" #$status; {';
    access_log /var/log/nginx/access.log short buffer=4k;
    access_log syslog:server=192.0.2.1:514 short;
    client_body_temp_path /var/cache/nginx/body 1 2;
    proxy_cache_path /var/cache/nginx/proxy levels=1:2 keys_zone=one:1m;
    resolver 192.0.2.53;
    map $uri $deep { default 0; "~^/a\.b{1,2}$" 1; "~^/q\"uote;$" 2; }
    include sites/*.conf;
    server {
        listen unix:/run/front.sock;
        listen 127.0.0.1:8080 proxy_protocol;
        server_name ${'$'}{hostname} a#b.example;
        location ~ "^/x{2}/(.*)$" { proxy_pass https://192.0.2.9:8443/$1$is_args$args; }
        location /v { set $backend 192.0.2.7; proxy_pass http://$backend:81; }
        location /sock { proxy_pass http://unix:/run/app.sock:/base/; }
        location /files { alias /srv/files/; if ($request_method != GET) { return 405 'not "here"'; } }
        location /php { fastcgi_pass 192.0.2.8:9000; }
    }
}
`;
