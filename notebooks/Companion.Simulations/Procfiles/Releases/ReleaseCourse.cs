using Companion.Simulations.Procfiles.Formations;

namespace Companion.Simulations.Procfiles.Releases;

/// <summary>Simulates the steps of a release.</summary>
internal sealed class ReleaseCourse(ReleasePlan plan)
{
    // Extends the timeline, so that it shows what is still running at the end.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private readonly List<ReleaseEvent> _events = [];
    private readonly List<ReleaseSpan> _spans = [];
    private readonly IReadOnlyList<RunningProcess> _dynos = FormationPlan.OnHeroku(plan.Procfile, plan.Formation);
    private readonly int _version = plan.RunningVersion + 1;
    private TimeSpan _now;
    private TimeSpan _last;
    private TimeSpan _withoutWeb;
    private bool _isReleased;

    public bool IsGoingOn { get; private set; } = true;

    public void Build()
    {
        Add(ReleaseEventKind.BuildStarted, process: null, $"the build of v{_version} starts");
        Pass("build", ReleaseSpanKind.Building, Known(plan.Build));
        if (plan.Procfile.Error is { } error)
        {
            Add(ReleaseEventKind.BuildFailed, process: null, $"the Procfile is refused: {error.Message}");
            IsGoingOn = false;
            return;
        }

        Add(ReleaseEventKind.BuildSucceeded, process: null, $"the build of v{_version} is done");
    }

    public void RunReleaseCommand()
    {
        const string dyno = "release.1";
        if (plan.Procfile.Find("release") is not { } release)
        {
            return;
        }

        Add(ReleaseEventKind.ReleaseStarted, dyno, $"`{release.Command}` runs");
        var isOver = plan.Release.ExitCode is not null && plan.Release.After < ReleaseSimulation.ReleaseLimit;
        Pass(dyno, ReleaseSpanKind.Releasing, isOver ? Known(plan.Release.After) : ReleaseSimulation.ReleaseLimit);
        if (!isOver)
        {
            Add(ReleaseEventKind.ReleaseTimedOut, dyno, $"the command has run for an hour and is stopped; {Kept}");
        }
        else if (plan.Release.ExitCode == 0)
        {
            Add(ReleaseEventKind.ReleaseSucceeded, dyno, "the release command succeeded");
        }
        else
        {
            Add(
                ReleaseEventKind.ReleaseFailed,
                dyno,
                $"the release command failed with exit code {plan.Release.ExitCode}; {Kept}"
            );
        }

        IsGoingOn = isOver && plan.Release.ExitCode == 0;
    }

    public void StartDynos()
    {
        _isReleased = true;
        Add(ReleaseEventKind.VersionReleased, process: null, $"v{_version} is released");
        var released = _now;
        foreach (var dyno in _dynos)
        {
            var keepsOld = plan.Preboot && dyno.Type.Name == "web" && plan.RunningVersion > 0;
            var up = Start(dyno, released);
            if (plan.RunningVersion > 0 && (!keepsOld || up is not null))
            {
                StopOld(dyno.Name, keepsOld ? up!.Value : released);
            }
            else if (plan.RunningVersion > 0)
            {
                _spans.Add(
                    new ReleaseSpan(
                        dyno.Name,
                        plan.RunningVersion,
                        ReleaseSpanKind.Up,
                        TimeSpan.Zero,
                        TimeSpan.MaxValue
                    )
                );
            }

            if (dyno is { Type.Name: "web", Instance: 1 } && !keepsOld && plan.RunningVersion > 0)
            {
                _withoutWeb = (up ?? released + ReleaseSimulation.BootLimit) - released;
            }
        }
    }

    public ReleaseTimeline Done()
    {
        var end = _last + Rest;
        if (!_isReleased && plan.RunningVersion > 0)
        {
            _spans.AddRange(
                _dynos.Select(dyno => new ReleaseSpan(
                    dyno.Name,
                    plan.RunningVersion,
                    ReleaseSpanKind.Up,
                    TimeSpan.Zero,
                    end
                ))
            );
        }

        return new ReleaseTimeline(
            [.. _events.Index().OrderBy(item => item.Item.At).ThenBy(item => item.Index).Select(item => item.Item)],
            [.. _spans.Select(span => span with { To = span.To > end ? end : span.To })],
            end,
            _isReleased,
            _isReleased ? _version : plan.RunningVersion,
            _withoutWeb
        );
    }

    private string Kept =>
        plan.RunningVersion == 0
            ? "nothing is released"
            : $"v{_version} is not released and v{plan.RunningVersion} keeps serving";

    private TimeSpan? Start(RunningProcess dyno, TimeSpan at)
    {
        Add(ReleaseEventKind.DynoStarting, dyno.Name, $"{dyno.Name} starts `{dyno.Command}`", at);
        var isWeb = dyno.Type.Name == "web";
        var boot = Known(plan.Boot ?? (isWeb ? TimeSpan.MaxValue : TimeSpan.Zero));
        if (isWeb && boot > ReleaseSimulation.BootLimit)
        {
            var crash = at + ReleaseSimulation.BootLimit;
            _spans.Add(new ReleaseSpan(dyno.Name, _version, ReleaseSpanKind.Starting, at, crash));
            Add(
                ReleaseEventKind.DynoCrashed,
                dyno.Name,
                $"{dyno.Name} does not listen on $PORT within 60 s and is killed (R10)",
                crash
            );
            return null;
        }

        var up = at + boot;
        _spans.Add(new ReleaseSpan(dyno.Name, _version, ReleaseSpanKind.Starting, at, up));
        _spans.Add(new ReleaseSpan(dyno.Name, _version, ReleaseSpanKind.Up, up, TimeSpan.MaxValue));
        Add(
            ReleaseEventKind.DynoUp,
            dyno.Name,
            isWeb ? $"{dyno.Name} listens on $PORT" : $"{dyno.Name} is running",
            up
        );
        return up;
    }

    private void StopOld(string dyno, TimeSpan at)
    {
        var stopped =
            at
            + Known(plan.Shutdown < ReleaseSimulation.ShutdownLimit ? plan.Shutdown : ReleaseSimulation.ShutdownLimit);
        _spans.Add(new ReleaseSpan(dyno, plan.RunningVersion, ReleaseSpanKind.Up, TimeSpan.Zero, at));
        _spans.Add(new ReleaseSpan(dyno, plan.RunningVersion, ReleaseSpanKind.Stopping, at, stopped));
        AddOld(ReleaseEventKind.DynoStopping, dyno, $"{dyno} of v{plan.RunningVersion} gets SIGTERM", at);
        AddOld(ReleaseEventKind.DynoStopped, dyno, $"{dyno} of v{plan.RunningVersion} has stopped", stopped);
    }

    // No sum of times overflows.
    private static TimeSpan Known(TimeSpan time) => TimeSpan.FromTicks(Math.Clamp(time.Ticks, 0, TimeSpan.TicksPerDay));

    private void Pass(string lane, ReleaseSpanKind kind, TimeSpan time)
    {
        _spans.Add(new ReleaseSpan(lane, _version, kind, _now, _now + time));
        _now += time;
    }

    private void Add(ReleaseEventKind kind, string? process, string message) => Add(kind, process, message, _now);

    private void Add(ReleaseEventKind kind, string? process, string message, TimeSpan at)
    {
        _last = at > _last ? at : _last;
        _events.Add(new ReleaseEvent(at, kind, _version, process, message));
    }

    private void AddOld(ReleaseEventKind kind, string process, string message, TimeSpan at)
    {
        _last = at > _last ? at : _last;
        _events.Add(new ReleaseEvent(at, kind, plan.RunningVersion, process, message));
    }
}
