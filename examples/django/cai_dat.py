"""The least settings with which the example runs; a project of your own has them already."""

import os

SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "chi-de-thu-tren-may-nay")
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
ROOT_URLCONF = "duong_dan"
INSTALLED_APPS = ["ke_hoach"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024  # bytes of a plan that is sent; more is refused before it is read
LANGUAGE_CODE, USE_TZ = "vi", True
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"man_hinh": {"class": "logging.StreamHandler"}},
    "loggers": {name: {"handlers": ["man_hinh"], "level": "INFO"} for name in ("ke_hoach", "thidua")},
}
