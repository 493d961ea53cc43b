namespace Companion.Simulations.Procfiles.Formations;

/// <summary>The processes that a Procfile and a formation start.</summary>
public static class FormationPlan
{
    /// <summary>The first port that local runners assign by default.</summary>
    public const int DefaultBasePort = 5000;

    private const int PortsPerType = 100;

    /// <summary>
    /// The processes that a local runner starts. The port is base + 100 × (index of the entry, from 0) + (instance −
    /// 1), and every process has a port, even if it does not listen.
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
    /// The dynos that Heroku starts, without <c>release</c>, which runs once before. Only web dynos get HTTP requests,
    /// each on a port that Heroku chooses, so <c>$PORT</c> stays in the command.
    /// </summary>
    public static IReadOnlyList<RunningProcess> OnHeroku(Procfile procfile, Formation formation) =>
        [
            .. from type in procfile.Processes
            where type.Name != "release"
            from instance in Enumerable.Range(1, Math.Max(0, formation.Of(type.Name)))
            select new RunningProcess($"{type.Name}.{instance}", type, instance, Port: null, type.Command),
        ];
}
