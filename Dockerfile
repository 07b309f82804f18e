# The page of a desk in a container. Build: docker build -t checker .
# Run: docker run --rm -p 127.0.0.1:8377:8377 -e CHECKER_TOKEN=sixteen-letters-or-more -v "$PWD/desk:/desk" checker
FROM python:3.12-slim AS built
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY checker ./checker
COPY rules ./rules
RUN python -m venv /opt/checker && /opt/checker/bin/pip install --no-cache-dir '.[page,pdf]'

FROM python:3.12-slim
COPY --from=built /opt/checker /opt/checker
# a user of a number that no host gives away by itself, without a shell and without a home to write to
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin desk && install -d -o desk /desk
USER 10001
WORKDIR /desk
VOLUME /desk
ENV PATH=/opt/checker/bin:$PATH PYTHONUNBUFFERED=1 LC_ALL=C.UTF-8
EXPOSE 8377
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["python", "-c", "import urllib.request as ask; ask.urlopen('http://127.0.0.1:8377/health', timeout=4)"]
# the key comes from CHECKER_TOKEN; without it the program says so and ends
ENTRYPOINT ["checker"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8377"]
