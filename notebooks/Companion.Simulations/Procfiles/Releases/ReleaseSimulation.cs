namespace Companion.Simulations.Procfiles.Releases;

/// <summary>
/// What happens on Heroku between a push and the new version's first answer, by Heroku's documentation of the release
/// phase, of dyno shutdown and of the boot timeout. The same plan has the same course.
/// </summary>
public static class ReleaseSimulation
{
    /// <summary>The release phase may take an hour, and the limit cannot be raised.</summary>
    public static TimeSpan ReleaseLimit { get; } = TimeSpan.FromHours(1);

    /// <summary>A web dyno has a minute to listen at its port (error R10).</summary>
    public static TimeSpan BootLimit { get; } = TimeSpan.FromSeconds(60);

    /// <summary>A dyno that is told to stop has half a minute before it is killed (error R12).</summary>
    public static TimeSpan ShutdownLimit { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Tells the course of a plan.</summary>
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
