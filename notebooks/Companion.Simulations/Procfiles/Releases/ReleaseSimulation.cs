namespace Companion.Simulations.Procfiles.Releases;

/// <summary>
/// Simulates what happens on Heroku between a push and the new version's first response, by Heroku's documentation of
/// the release phase, of dyno shutdown and of the boot timeout. The same plan always has the same timeline.
/// </summary>
public static class ReleaseSimulation
{
    /// <summary>The time limit of the release phase, an hour, which cannot be raised.</summary>
    public static TimeSpan ReleaseLimit { get; } = TimeSpan.FromHours(1);

    /// <summary>The time within which a web dyno must listen on its port, a minute (error R10).</summary>
    public static TimeSpan BootLimit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>The time that a dyno has to stop before it is killed, half a minute (error R12).</summary>
    public static TimeSpan ShutdownLimit { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Simulates a plan.</summary>
    public static ReleaseTimeline Run(ReleasePlan plan)
    {
        var course = new ReleaseCourse(plan);
        course.Build();
        if (course.IsGoingOn)
        {
            course.RunReleaseCommand();
        }

        if (course.IsGoingOn)
        {
            course.StartDynos();
        }

        return course.Done();
    }
}
