namespace Companion.Simulations.Procfiles.Formations;

/// <summary>The processes that a Procfile and a formation start.</summary>
public static class FormationPlan
{
    /// <summary>The first port that local runners give out unless told otherwise.</summary>
    public const int DefaultBasePort = 5000;

    private const int PortsPerType = 100;

    /// <summary>
    /// What a local runner starts. The port is base + 100 × (place of the entry, from 0) + (instance − 1), and every
    /// process has one, whether it listens or not.
    /// </summary>
    public static IReadOnlyList<RunningProcess> Local(
        Procfile procfile,
        Formation formation,
        int basePort = DefaultBasePort
    ) =>
        [
            .. from entry in procfile.Processes.Index()
            from instance in Enumerable.Range(1, Math.Max(0, formation.Of(entry.Item.Name)))
            let port = basePort + (PortsPerType * entry.Index) + instance - 1
            let command = PortExpansion.Expand(entry.Item.Command, port)
            select new RunningProcess($"{entry.Item.Name}.{instance}", entry.Item, instance, port, command),
        ];

    /// <summary>
    /// The dynos that Heroku starts. <c>release</c> is none of them: it runs once, before. Only web dynos get HTTP, each
    /// at a port that Heroku chooses, so <c>$PORT</c> stays in the command.
    /// </summary>
    public static IReadOnlyList<RunningProcess> OnHeroku(Procfile procfile, Formation formation) =>
        [
            .. from type in procfile.Processes
            where type.Name != "release"
            from instance in Enumerable.Range(1, Math.Max(0, formation.Of(type.Name)))
            select new RunningProcess($"{type.Name}.{instance}", type, instance, Port: null, type.Command),
        ];
}
