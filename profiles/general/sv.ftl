# source language

name = En annan kommun eller region
