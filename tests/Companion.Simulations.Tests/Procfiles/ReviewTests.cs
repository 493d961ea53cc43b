using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Review;
using Companion.Sources;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class ReviewTests
{
    private const string Episode =
        "release: python manage.py migrate\nweb: gunicorn project.wsgi --workers 2 --log-file -\n";

    [Fact]
    public void The_episodes_procfile_has_nothing_to_be_said_of() => Ids(Episode).Should().BeEmpty();

    [Theory]
    [InlineData("web: gunicorn a\nrelease: x\nrelease: y\n", "second-release tools-disagree")]
    [InlineData("web: gunicorn a\nw: b\nw: c\n", "duplicate-name tools-disagree")]
    [InlineData("web: gunicorn a\nrelease: python manage.py migrate && gunicorn a\n", "release-never-ends")]
    [InlineData("web: gunicorn a\nrelease: ./manage.py collectstatic --noinput && ./manage.py migrate\n", "")]
    [InlineData("web: gunicorn a\nrelease: FOO=1 exec celery -A project worker\n", "release-never-ends")]
    [InlineData("web: gunicorn a\nrelease: pipenv run python manage.py runserver\n", "release-never-ends runserver")]
    [InlineData("web: gunicorn a\nrelease: echo gunicorn\n", "")]
    [InlineData("worker: celery -A project worker\n", "no-web")]
    [InlineData("", "tools-disagree")]
    [InlineData("web: python manage.py runserver\n", "web-without-port runserver")]
    [InlineData("web: python manage.py runserver 0.0.0.0:$PORT\n", "runserver")]
    [InlineData("web: uvicorn project.asgi:application\n", "web-without-port")]
    [InlineData("web: uvicorn project.asgi:application --port ${PORT:-8000}\n", "")]
    [InlineData("web: uvicorn a --port '$PORT'\n", "web-without-port")]
    [InlineData("web: node server.js\n", "web-port-unseen")]
    [InlineData("web: gunicorn a -b 0.0.0.0:$PORT\n", "")]
    [InlineData("web: gunicorn a -b 0.0.0.0:8000\n", "web-without-port")]
    [InlineData("web: gunicorn a -b 127.0.0.1:$PORT\n", "web-is-local")]
    [InlineData("web: gunicorn a -c conf.py -b 127.0.0.1:1\n", "")]
    [InlineData("web: gunicorn a --workers -1\n", "gunicorn-refuses")]
    [InlineData("web: gunicorn a --workers $WORKERS\n", "")]
    [InlineData("web: python manage.py migrate && gunicorn a\n", "")]
    [InlineData("web:gunicorn a\n", "no-space-after-colon tools-disagree")]
    [InlineData("web gunicorn a\n", "no-colon no-web tools-disagree")]
    [InlineData("web : gunicorn a\n", "space-before-colon tools-disagree")]
    [InlineData("  web: gunicorn a\n", "indented-line tools-disagree")]
    [InlineData("WEB: gunicorn a\n", "upper-case-name tools-disagree")]
    [InlineData("web: gunicorn a\nmy_worker: b\n", "underscore-in-name tools-disagree")]
    [InlineData("web: gunicorn a\n-w: b\n", "hyphen-at-end tools-disagree")]
    [InlineData("web:\n", "no-command no-web tools-disagree")]
    [InlineData("web: gunicorn a\n???\n", "tools-disagree unread-line")]
    [InlineData("web: gunicorn a \\\n  --workers 2\n", "continued-line tools-disagree unread-line")]
    [InlineData("\uFEFFweb: gunicorn a\n", "byte-order-mark tools-disagree")]
    [InlineData("web: gunicorn a\r\nworker: b\r\n", "crlf")]
    [InlineData("# c\n  # d\nweb: gunicorn a\n", "comment tools-disagree")]
    public void Each_mistake_is_named(string text, string ids) =>
        Ids(text).Should().BeEquivalentTo(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_second_release_is_shown_with_the_line_to_write_instead()
    {
        var found = Review("release: python manage.py migrate\nweb: gunicorn project.wsgi\nrelease: ./warm.sh\n")
            .Single(diagnostic => diagnostic.Id == "second-release");

        found
            .ToString()
            .Should()
            .Be(
                """
                Procfile:3:1: warning: this is a second `release`: Heroku runs only the last one
                 3 | release: ./warm.sh
                   | ^^^^^^^
                  = write one line: `release: python manage.py migrate && ./warm.sh`
                """
            );
        found.Advice.Should().Be("write one line: `release: python manage.py migrate && ./warm.sh`");
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_an_error_at_their_place()
    {
        var found = ProcfileReview.Of(ProcfileSource.FromBytes([.. "web: gunicorn a\nb: "u8, 0xE9, .. "\n"u8]));

        found
            .Single(diagnostic => diagnostic.Severity == Severity.Error)
            .ToString()
            .Should()
            .Be(
                """
                Procfile:2:4: error: the file is not UTF-8: invalid continuation byte at byte 19
                 2 | b: �
                   |    ^
                  = save it as UTF-8 without a byte-order mark
                """
            );
    }

    private static List<string> Ids(string text) => [.. Review(text).Select(diagnostic => diagnostic.Id!).Distinct()];

    private static IReadOnlyList<Diagnostic> Review(string text) => ProcfileReview.Of(ProcfileSource.FromText(text));
}
