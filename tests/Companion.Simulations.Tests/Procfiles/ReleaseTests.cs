using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Formations;
using Companion.Simulations.Procfiles.Releases;
using CsCheck;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class ReleaseTests
{
    private const string Episode =
        "release: python manage.py migrate\nweb: gunicorn project.wsgi --workers 2 --log-file -\n";

    [Fact]
    public void A_release_that_succeeds_runs_before_any_dyno_starts() =>
        LinesOf(ReleaseSimulation.Run(Plan(Episode)))
            .Should()
            .Equal(
                "0 v2 BuildStarted: the build of v2 starts",
                "60 v2 BuildSucceeded: the build of v2 is done",
                "60 v2 ReleaseStarted: `python manage.py migrate` runs",
                "68 v2 ReleaseSucceeded: the release command succeeded",
                "68 v2 VersionReleased: v2 is released",
                "68 v2 DynoStarting: web.1 starts `gunicorn project.wsgi --workers 2 --log-file -`",
                "68 v1 DynoStopping: web.1 of v1 gets SIGTERM",
                "70 v1 DynoStopped: web.1 of v1 has stopped",
                "74 v2 DynoUp: web.1 listens on $PORT"
            );

    [Fact]
    public void A_release_that_fails_leaves_the_old_version_serving()
    {
        var course = ReleaseSimulation.Run(
            Plan(Episode) with
            {
                Release = ReleaseCommandOutcome.Fails(1, TimeSpan.FromSeconds(3)),
            }
        );

        LinesOf(course)[^1]
            .Should()
            .Be(
                "63 v2 ReleaseFailed: the release command failed with exit code 1; v2 is not released and v1 keeps serving"
            );
        (course.IsReleased, course.CurrentVersion, course.WithoutWeb).Should().Be((false, 1, TimeSpan.Zero));
        course.Spans.Should().Contain(new ReleaseSpan("web.1", 1, ReleaseSpanKind.Up, TimeSpan.Zero, course.End));
        course.Events.Should().NotContain(one => one.Kind == ReleaseEventKind.DynoStarting);
    }

    [Fact]
    public void A_release_that_never_ends_is_stopped_after_an_hour()
    {
        var course = ReleaseSimulation.Run(
            Plan("release: gunicorn a\nweb: gunicorn a\n") with
            {
                Release = ReleaseCommandOutcome.NeverEnds,
            }
        );

        course.Events[^1].Kind.Should().Be(ReleaseEventKind.ReleaseTimedOut);
        course.Events[^1].At.Should().Be(TimeSpan.FromSeconds(60 + 3600));
        course.CurrentVersion.Should().Be(1);
    }

    [Fact]
    public void Of_two_release_lines_only_the_last_runs() =>
        LinesOf(ReleaseSimulation.Run(Plan("release: first\nweb: a\nrelease: last\n")))
            .Where(line => line.Contains("ReleaseStarted", StringComparison.Ordinal))
            .Should()
            .Equal("60 v2 ReleaseStarted: `last` runs");

    [Fact]
    public void Without_preboot_requests_wait_while_the_new_dyno_starts_and_with_it_they_do_not()
    {
        ReleaseSimulation.Run(Plan(Episode)).WithoutWeb.Should().Be(TimeSpan.FromSeconds(6));

        var course = ReleaseSimulation.Run(Plan(Episode) with { Preboot = true });

        course.WithoutWeb.Should().Be(TimeSpan.Zero);
        course.Events.Single(one => one.Kind == ReleaseEventKind.DynoStopping).At.Should().Be(TimeSpan.FromSeconds(74));
    }

    [Fact]
    public void A_web_dyno_that_never_listens_crashes_after_a_minute()
    {
        var course = ReleaseSimulation.Run(Plan("web: python -m http.server 80\nworker: work\n") with { Boot = null });

        course.Events.Single(one => one.Kind == ReleaseEventKind.DynoCrashed).At.Should().Be(TimeSpan.FromSeconds(120));
        course.Events.Should().Contain(one => one.Process == "worker.1" && one.Kind == ReleaseEventKind.DynoUp);
    }

    [Fact]
    public void The_first_push_has_no_old_version()
    {
        var course = ReleaseSimulation.Run(Plan(Episode) with { RunningVersion = 0 });

        course.CurrentVersion.Should().Be(1);
        course.Events.Should().OnlyContain(one => one.Version == 1);
    }

    [Fact]
    public void A_procfile_that_the_buildpack_refuses_fails_the_build()
    {
        var procfile = ProcfileParser.Parse(
            ProcfileSource.FromText("web: a\nhello\n"),
            ProcfileDialect.HerokuBuildpack
        );

        var course = ReleaseSimulation.Run(new ReleasePlan(procfile, Formation.OneWeb));

        course.Events[^1].Kind.Should().Be(ReleaseEventKind.BuildFailed);
        course.IsReleased.Should().BeFalse();
    }

    [Fact]
    public void Events_are_in_order_and_the_bars_of_a_lane_do_not_overlap() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 90], Gen.Int[0, 40], Gen.Bool, Gen.Int[-1, 1])
            .Sample(
                (web, version, boot, shutdown, preboot, exitCode) =>
                {
                    var quantities = new Dictionary<string, int> { ["web"] = web, ["worker"] = 1 };
                    var plan = Plan($"{Episode}worker: work\n") with
                    {
                        Formation = new Formation(quantities),
                        RunningVersion = version,
                        Boot = TimeSpan.FromSeconds(boot),
                        Shutdown = TimeSpan.FromSeconds(shutdown),
                        Preboot = preboot,
                        Release =
                            exitCode < 0
                                ? ReleaseCommandOutcome.NeverEnds
                                : ReleaseCommandOutcome.Fails(exitCode, TimeSpan.FromSeconds(5)),
                    };

                    var course = ReleaseSimulation.Run(plan);

                    course.Events.Select(one => one.At).Should().BeInAscendingOrder();
                    course.Spans.Should().OnlyContain(span => span.From <= span.To && span.To <= course.End);
                    foreach (var lane in course.Spans.GroupBy(span => (span.Lane, span.Version)))
                    {
                        var bars = lane.OrderBy(span => span.From).ThenBy(span => span.To).ToList();
                        bars.Zip(bars.Skip(1)).Should().OnlyContain(pair => pair.First.To <= pair.Second.From);
                    }
                }
            );

    [Fact]
    public void No_time_is_too_long_or_too_short()
    {
        foreach (var time in (TimeSpan[])[TimeSpan.MinValue, TimeSpan.MaxValue])
        {
            var plan = Plan(Episode) with
            {
                Build = time,
                Boot = time,
                Shutdown = time,
                Release = ReleaseCommandOutcome.Succeeds(time),
            };
            ReleaseSimulation.Run(plan).End.Should().BeGreaterThan(TimeSpan.Zero);
        }
    }

    private static ReleasePlan Plan(string text) =>
        new(ProcfileParser.Parse(ProcfileSource.FromText(text), ProcfileDialect.Heroku), Formation.OneOfEach);

    private static List<string> LinesOf(ReleaseTimeline course) =>
        [.. course.Events.Select(one => $"{one.At.TotalSeconds} v{one.Version} {one.Kind}: {one.Message}")];
}
