"""The addresses of the site."""

from django.urls import path
from ke_hoach.views import print_plan

urlpatterns = [path("in/<str:key>", print_plan)]
